// Only carries the precompiled header of the model libraries.
