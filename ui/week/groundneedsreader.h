#pragma once

#include <QObject>

#include "ui/shell/appcontext.h"
#include "ui/shell/taskrunner.h"
#include "ui/week/needsmodel.h"

namespace rosette {

/// Keeps groundNeeds() and oldDataNeeds() fresh for a page: read in a worker when something they hang on changed, and
/// only while the page is looked at. Window's thread.
class GroundNeedsReader : public QObject
{
    Q_OBJECT

public:
    GroundNeedsReader(AppContext &context, QWidget *page);

    /// As read last.
    const QList<NeedsModel::Need> &needs() const { return m_needs; }

signals:
    void needsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readWhenSeen();
    void read();

    AppContext &m_context;
    QWidget *m_page;
    QList<NeedsModel::Need> m_needs;
    TaskRunner::TaskId m_task = 0;
    bool m_isStale = true;
};

} // namespace rosette
