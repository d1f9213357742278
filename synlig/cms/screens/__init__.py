"""One module for each task; each lists its addresses and who may use them in `ROUTES`."""
