#pragma once

#include <QWidget>

#include "models/leaflets/leafletfigures.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/taskrunner.h"

class QComboBox;

namespace rosette {

class CellsModel;
class DataTable;

/// What has gone where: deliveries added up by edition, by round or by ward, of one edition or of all.
class ReachView : public QWidget
{
    Q_OBJECT

public:
    explicit ReachView(AppContext &context, QWidget *parent = nullptr);

    /// Reads anew, when somebody looks.
    void setEdition(LeafletId edition);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void showFigures(const QList<LeafletFigures> &figures);

    AppContext &m_context;
    LeafletId m_edition;
    QComboBox *m_by;
    QComboBox *m_of;
    CellsModel *m_model;
    DataTable *m_table;
    TaskRunner::TaskId m_task = 0;
    bool m_isStale = true;
};

} // namespace rosette
