#pragma once

#include <QByteArray>
#include <QString>

namespace rosette {

/// Bytes whose order is the order in which people count: 2, 9, 10, 10A, 11. Upper and lower case are equal.
QByteArray naturalKey(const QString &text);

/// Walking order of doors on a street: number, then building, then flat, each in natural order. A door with a number
/// comes before one with a building only; a house before its flats; basement, ground, first and top floor flats from
/// the ground up.
QByteArray doorSortKey(const QString &number, const QString &building, const QString &flat);

/// The side of the street on which a number usually stands.
enum class Side {
    Unknown,
    Odd,
    Even,
};
Side sideOf(const QString &number);
/// The leading whole number of "14", "14A" or "14-16"; 0 when there is none.
int leadingNumber(const QString &number);

} // namespace rosette
