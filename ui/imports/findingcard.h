#pragma once

#include <optional>

#include "models/store/importfinding.h"
#include "ui/widgets/detailspane.h"

class QAction;
class QButtonGroup;
class QVBoxLayout;

namespace rosette {

class ImportDecisions;
class ProposalChoice;

/// One row of a file: what an import does with it and why, what it changes, the choices when it is unsure, and the row
/// as the file has it.
class FindingCard : public DetailsPane
{
    Q_OBJECT

public:
    /// `later` takes the decision on the shown row back.
    FindingCard(const ImportDecisions &decisions, QAction *later, QWidget *parent = nullptr);

    /// With its proposals, as find() gives it; nothing when no row is chosen.
    void showFinding(const std::optional<ImportFinding> &finding);
    const std::optional<ImportFinding> &finding() const { return m_finding; }
    /// A decision was made or taken back elsewhere.
    void showDecision();

signals:
    void decided(const QString &value);

private:
    void clear();
    QString subtitle() const;
    void addText(const QString &text, const QString &objectName);
    void addTitle(const QString &text);
    void addProposals();
    void addChanges();

    const ImportDecisions &m_decisions;
    QAction *m_later;
    std::optional<ImportFinding> m_finding;
    QWidget *m_body;
    QVBoxLayout *m_lines;
    QButtonGroup *m_buttons;
    QList<ProposalChoice *> m_choices;
};

} // namespace rosette
