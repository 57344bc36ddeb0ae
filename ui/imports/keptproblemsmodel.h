#pragma once

#include "models/store/importhistory.h"
#include "ui/widgets/pagedmodel.h"

namespace rosette {

/// The rows of a past import that deserved a look, read page by page.
class KeptProblemsModel : public PagedModel<KeptProblem>
{
    Q_OBJECT

public:
    explicit KeptProblemsModel(Connection &connection, QObject *parent = nullptr)
        : PagedModel(parent)
        , m_connection(connection)
    {
    }

    void setImport(ImportId import);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    Result<qint64> countRows() const override;
    Result<QList<KeptProblem>> fetchRows(const KeptProblem *after, int skip, int limit) const override;

private:
    Connection &m_connection;
    ImportId m_import;
};

} // namespace rosette
