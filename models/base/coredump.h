#pragma once

namespace rosette {

/// A crash leaves no picture of this process's memory on the disk, where the key and people's names would stand in clear.
/// Does nothing where the system has no such limit. Call it first of all.
void forbidCoreDumps();

} // namespace rosette
