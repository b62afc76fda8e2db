## Cuando algo falla de nuestro lado.

error-ours = Lo siento, algo falló de mi lado. Por favor, mande su mensaje otra vez. Si sigue pasando, la oficina de la escuela le puede ayudar.
