"""What one area of the API does otherwise than the others; a module is named as its resource.

Keywords or decoded objects in, the same in another form out. Nothing here waits.
"""
