"""Lengths on the ground in degrees."""

# Of latitude; of longitude it is this times the cosine of the latitude.
KM_PER_DEGREE = 111.2
