#pragma once

#include "ui/imports/findingslist.h"
#include "ui/widgets/pagedmodel.h"

namespace rosette {

class ImportDecisions;

/// The rows of a FindingsList as a table, with what the user decided about them.
class FindingsModel : public PagedModel<ImportFinding>
{
    Q_OBJECT

public:
    enum Column {
        Line,
        Number,
        Name,
        Address,
        Outcome,
        Detail, ///< last: it takes what width is left
        ColumnCount,
    };

    FindingsModel(const FindingsList &list, const ImportDecisions &decisions, QObject *parent = nullptr);

    /// What the numbers are: those of electors, or phones.
    void setNumberTitle(const QString &title);
    /// A decision was made or taken back.
    void showDecisions();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    Result<qint64> countRows() const override;
    Result<QList<ImportFinding>> fetchRows(const ImportFinding *after, int skip, int limit) const override;

private:
    QString text(const ImportFinding &finding, int column) const;
    QString outcomeText(const ImportFinding &finding) const;

    const FindingsList &m_list;
    const ImportDecisions &m_decisions;
    QString m_numberTitle;
};

} // namespace rosette
