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
class ReadingField;

/// One row of a file: what an import does with it and why, what it changes, the choices when it is unsure, and the row
/// as the file has it.
class FindingCard : public DetailsPane
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *later; ///< takes the decision on the shown row back
        QAction *agree; ///< to what its cells of free text were understood as
    };

    FindingCard(const ImportDecisions &decisions, const Actions &actions, QWidget *parent = nullptr);

    /// With its proposals, as find() gives it; nothing when no row is chosen.
    void showFinding(const std::optional<ImportFinding> &finding);
    const std::optional<ImportFinding> &finding() const { return m_finding; }
    /// A decision was made or taken back elsewhere.
    void showDecision();
    /// Takes all cells of free text as they stand in the card.
    void agreeToAll();

signals:
    void decided(const QString &value);
    /// What cells of free text say, by their readings' keys.
    void agreed(const QMap<QString, QString> &texts);

private:
    void clear();
    QString subtitle() const;
    void addText(const QString &text, const QString &objectName);
    void addTitle(const QString &text);
    void addProposals();
    void addReadings();
    void addChanges();

    const ImportDecisions &m_decisions;
    Actions m_actions;
    std::optional<ImportFinding> m_finding;
    QWidget *m_body;
    QVBoxLayout *m_lines;
    QButtonGroup *m_buttons;
    QList<ProposalChoice *> m_choices;
    QList<ReadingField *> m_readings;
};

} // namespace rosette
