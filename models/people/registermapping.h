#pragma once

#include "models/people/registerlayout.h"
#include "models/store/connection.h"

namespace rosette {

/// Which columns of a table of no known supplier hold what, as the user says once: "number=Roll, surname=Last Name,
/// address=House, address=Street". Remembered in the campaign, so that the next file of the same columns is read alike.
class RegisterMapping
{
public:
    /// The key of its layout, see RegisterLayout::key.
    static constexpr auto kLayoutKey = "own";
    /// The key of the correction that holds its text.
    static constexpr auto kMapKey = "map";

    /// Pairs of field and column, parted by commas; `address` may be given for each line in turn. Invalid, with the
    /// names of the fields, when one is unknown or given twice, or number, name or address is missing.
    static Result<RegisterMapping> parse(const QString &text);
    /// The fields that can be named: "district", "number", …
    static QStringList fields();

    QString text() const;
    RegisterLayout layout() const;

    /// The newest first.
    static Result<QList<RegisterMapping>> remembered(Connection &c);
    Status remember(Connection &c) const;

private:
    struct Pair
    {
        QString field;
        QString column;
    };

    bool has(const QString &field) const;

    QList<Pair> m_pairs;
};

} // namespace rosette
