#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include "ui/shell/theme.h"

namespace rosette {

/// One number of an import, in words.
struct ImportCount
{
    qint64 number = 0;
    QString label; ///< "added"
    Meaning meaning = Meaning::Information;
};

/// What an import's numbers say to people. Without widgets.
class ImportCounts
{
public:
    explicit ImportCounts(const QJsonObject &counts)
        : m_counts(counts)
    {
    }

    /// What happens to the rows (added, amended, … rejected), each number the importer gave, zeros too, in a fixed
    /// order.
    QList<ImportCount> outcomes() const;
    /// What else there is to say: "In it: 1,512 street names, 20,966 buildings."; empty when there is nothing.
    QString contents() const;
    /// Outcomes that are not zero: "18 added, 3 rejected".
    QString inShort() const;

private:
    QJsonObject m_counts;
};

/// "14,337"
QString groupedNumber(qint64 number);

} // namespace rosette
