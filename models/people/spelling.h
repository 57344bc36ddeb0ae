#pragma once

#include <QStringView>

namespace rosette {

/// How many slips of the pen (a letter wrong, missing, too much, or two swapped) lie between two words; `limit` + 1
/// when there are more than `limit`.
int spellingDistance(QStringView a, QStringView b, int limit);

/// Slips that leave a word recognisable: Ali and Ari are two names, Catherine and Katherine may be one. None in words
/// of up to four letters, one up to seven, two in longer ones.
bool isSpelledAlike(QStringView a, QStringView b);

} // namespace rosette
