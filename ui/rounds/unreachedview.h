#pragma once

#include <QWidget>

#include "models/base/result.h"
#include "models/places/door.h"
#include "models/rounds/roundset.h"
#include "ui/shell/appcontext.h"

class QAction;

namespace rosette {

class DataTable;
class FormDialog;
class UnreachedModel;

/// Homes that no round leads to, and the way to take them into one.
class UnreachedView : public QWidget
{
    Q_OBJECT

public:
    explicit UnreachedView(AppContext &context, QWidget *parent = nullptr);

    /// Looks anew, in a task; counted() tells the answer.
    void reload();

signals:
    void counted(int homes);
    /// The homes are in this round now.
    void roundExtended(rosette::RoundId id);

private:
    void askRound();
    void addTo(FormDialog *dialog, const QString &name, const RoundSet &set, const QList<Door> &doors);

    AppContext &m_context;
    UnreachedModel *m_model;
    DataTable *m_table;
    QAction *m_add;
    int m_task = 0;
};

} // namespace rosette
