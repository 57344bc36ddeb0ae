#pragma once

#include "models/register/registerlayout.h"
#include "models/store/connection.h"

namespace rosette {

/// Which columns of a table of no known supplier hold what, as the user says once: "number=Roll, surname=Last Name,
/// address=House, address=Street". Remembered in the campaign, so that the next file of the same columns is read alike.
/// A column without a name of its own is called by its place: "number=#2,columns=9"; where the first row is no heading
/// all are: "first-row=data".
class RegisterMapping
{
public:
    /// The key of its layout, see RegisterLayout::key.
    static constexpr auto kLayoutKey = "own";
    /// The key of the correction that holds its text.
    static constexpr auto kMapKey = "map";

    struct Pair
    {
        QString field;
        QString column; ///< as the heading names it, or "#" and its place, counted from 1
    };

    /// Pairs of field and column, parted by commas; `address` may be given for each line in turn, `postcode` twice.
    /// Invalid, with the names of the fields, when one is unknown or given twice, or number, name or address is
    /// missing.
    static Result<RegisterMapping> parse(const QString &text);
    /// The fields that can be named: "district", "number", …
    static QStringList fields();
    static QString fieldOf(RegisterField field);
    static RegisterField fieldOf(const QString &name);

    const QList<Pair> &pairs() const { return m_pairs; }
    bool isHeadless() const { return m_isHeadless; }
    QString text() const;
    RegisterLayout layout() const;

    /// The newest first.
    static Result<QList<RegisterMapping>> remembered(Connection &c);
    Status remember(Connection &c) const;
    Status forget(Connection &c) const;

private:
    Status add(const QString &field, const QString &column);
    bool has(const QString &field) const;
    Status keepOthers(Connection &c, const QStringList &newest) const;

    QList<Pair> m_pairs;
    bool m_isHeadless = false;
    int m_columnCount = 0; ///< 0: any
};

} // namespace rosette
