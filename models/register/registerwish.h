#pragma once

#include "models/register/registerreader.h"
#include "models/store/connection.h"

namespace rosette {

/// What the corrections of an import say of a register: its layout, what its columns hold (see RegisterMapping), its
/// encoding and delimiter. Tables that the user described earlier are known as well.
Result<RegisterReader::Wish> registerWishOf(const ImportCorrections &corrections, Connection &c);

/// Keeps what the user said of a table's columns, so that the next one is read alike.
Status rememberMapping(const ImportCorrections &corrections, Connection &c);

} // namespace rosette
