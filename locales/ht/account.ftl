language-not-shipped = Mwen regrèt, mwen poko ka pale lang ou a. Tanpri chwazi youn nan sa yo, oswa mande biwo lekòl la yon entèprèt.
