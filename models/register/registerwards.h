#pragma once

#include <QHash>
#include <QString>

#include "models/store/importjournal.h"

namespace rosette {

/// In which ward the rows of a register say that each polling district lies.
class RegisterWards
{
public:
    void add(const QString &district, const QString &ward);

    /// By the district's code, then by the ward as it is written: in how many rows.
    using Votes = QHash<QString, QHash<QString, qint64>>;
    Votes votes() const;

private:
    void settle();

    Votes m_votes;
    QString m_district; ///< of the rows in hand: neighbours mostly say the same
    QString m_ward;
    qint64 m_rows = 0;
};

/// Gives polling districts the wards that the file names, unless their ward was set by hand or by an outline; a later
/// file may say otherwise. A ward is known by its code or name. What cannot be taken becomes a problem of the report: a
/// ward that is not there (none is made), a district in several, another ward by its outline. Says nothing while the
/// campaign has no wards at all. Counts `ward_districts`. Inside the import's transaction, after its rows.
Status applyRegisterWards(Connection &c, const RegisterWards &wards, ImportReport &report);

} // namespace rosette
