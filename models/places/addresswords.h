#pragma once

#include <QStringView>

namespace rosette {

/// The words by which the parts of a British address are told apart. All take words as written, in any case.
namespace AddressWords {

/// "14", "10A", "A49", "55-57", "12/2"; not "1st".
bool isNumber(QStringView word);
/// "1st", "2ND".
bool isOrdinal(QStringView word);
/// What may follow "Flat": a number, a letter or both.
bool isFlatId(QStringView word);
/// "Flat", "Apartment", "Unit", "Maisonette", …
bool isFlatWord(QStringView word);
/// "Top", "Ground", "Basement", "Rear", "First", …: says where in a house a flat lies.
bool isPositionWord(QStringView word);
/// "Floor", "Floors".
bool isFloorWord(QStringView word);
/// "&", "and", "to".
bool isJoiningWord(QStringView word);

/// How much a name looks like a street's: 50 for Road and Street, 30 for Grove and Gardens, 5 for Court and House, else
/// 0.
int streetLikeness(const QString &name);

} // namespace AddressWords

} // namespace rosette
