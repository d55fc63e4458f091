"""Rules of one area of the API each; a module has the name of its resource.

Keywords, items of streams or decoded objects in, the same in another form out. No module of this
folder waits.
"""
