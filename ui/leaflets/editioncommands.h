#pragma once

#include <QObject>

#include "models/leaflets/edition.h"
#include "models/leaflets/stock.h"
#include "ui/leaflets/stockdialog.h"
#include "ui/shell/appcontext.h"

class QAction;

namespace rosette {

/// What is done with an edition as a whole: made, changed, printed, counted, written off.
class EditionCommands : public QObject
{
    Q_OBJECT

public:
    EditionCommands(AppContext &context, QWidget *page);

    void setEdition(const Edition &edition, const StockBalance &balance);

    QAction *newEdition() const { return m_new; }
    QAction *changeEdition() const { return m_change; }
    QAction *finishEdition() const { return m_finish; }
    QAction *removeEdition() const { return m_remove; }
    QAction *rhythm() const { return m_rhythm; }
    /// The form for one line of the books.
    QAction *actionFor(StockJob job) const { return m_jobs.value(job); }

    void completeImprint();

signals:
    void editionMade(rosette::LeafletId id);

private:
    QAction *add(const QString &objectName, const QString &text, void (EditionCommands::*run)());
    void addJob(StockJob job, const QString &objectName, const QString &text);
    void openNew();
    void openChange();
    void openRhythm();
    void finish();
    void remove();
    void note(StockJob job);

    AppContext &m_context;
    QWidget *m_page;
    Edition m_edition;
    StockBalance m_balance;
    QAction *m_new;
    QAction *m_change;
    QAction *m_finish;
    QAction *m_remove;
    QAction *m_rhythm;
    QHash<StockJob, QAction *> m_jobs;
};

} // namespace rosette
