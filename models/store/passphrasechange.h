#pragma once

#include "models/base/result.h"

namespace rosette {

/// Encrypts a closed campaign file anew under another passphrase: all of it or, when that fails, none. Takes as long as
/// the file is large; any thread. WrongKey when the old passphrase is not right; an error as well when another program
/// has the file open.
Status changePassphrase(const QString &path, const QString &oldPassphrase, const QString &newPassphrase);

} // namespace rosette
