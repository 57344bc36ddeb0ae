#pragma once

#include <QAction>

#include "models/store/importfinding.h"

namespace rosette {

class FindingsList;
class ImportDecisions;

/// Decides all unsure rows that the list shows in one go: in December hundreds of people have moved, and nobody looks
/// at each. Window's thread; the rows are gathered as a task.
class BulkDecisions : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    BulkDecisions(FindingsList &list, ImportDecisions &decisions, QObject *parent = nullptr);

    const QList<QAction *> &actions() const { return m_actions; }
    /// Whether there are cells of free text to agree to.
    void setHasReadings(bool hasReadings) { m_understood->setVisible(hasReadings); }

private:
    enum class Way {
        Known,      ///< the one person proposed; where several are, or two rows may be one, it stays undecided
        Safely,     ///< what is taken without a decision
        Understood, ///< cells of free text as they were understood
        Later,
    };

    QAction *add(const QString &objectName, const QString &text, Way way);
    void decideAll(Way way);
    void take(const QList<ImportFinding> &findings, Way way);
    void takeKnown(const QList<ImportFinding> &findings);

    FindingsList &m_list;
    ImportDecisions &m_decisions;
    QList<QAction *> m_actions;
    QAction *m_understood;
};

} // namespace rosette
