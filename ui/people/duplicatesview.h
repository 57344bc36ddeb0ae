#pragma once

#include <QWidget>

#include "models/people/duplicate.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

class DataTable;
class DuplicateComparison;
class DuplicatesModel;

/// Entries that may stand for one person: a list, the chosen two side by side, and what to do with them. Looked for by
/// a task; nothing is joined without a word.
class DuplicatesView : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatesView(AppContext &context, QWidget *parent = nullptr);

    /// Looks once; again only after markStale().
    void look();
    /// What is known is old: looks again at once when seen, else when next asked for.
    void markStale();

signals:
    void counted(int pairs);
    void backRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void takePairs(const QList<DuplicatePair> &pairs);
    void showCurrent();
    void join(const Person &merged, PersonId gone);
    void setDistinct(PersonId one, PersonId other);
    void decide(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    DuplicatesModel *m_model;
    DataTable *m_table;
    DuplicateComparison *m_comparison;
    bool m_isStale = true;
    TaskRunner::TaskId m_task = 0;
};

} // namespace rosette
