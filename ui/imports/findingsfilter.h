#pragma once

#include <optional>

#include <QWidget>

#include "ui/imports/findingslist.h"

class QLabel;

namespace rosette {

class TallyList;

/// The left side of a preview: what happens to how many rows, and in which streets. Choosing a line of either narrows
/// the list.
class FindingsFilter : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsFilter(FindingsList &list, QWidget *parent = nullptr);

    /// The counts of the list as they are now, its filter chosen.
    void refresh();

private:
    void refreshOutcomes();
    void refreshGroups();
    void takeOutcome(int row);
    void takeGroup(int row);

    FindingsList &m_list;
    TallyList *m_outcomes;
    QLabel *m_groupsTitle;
    TallyList *m_groups;
    QList<std::optional<ImportOutcome>> m_outcomeOfRow;
    QStringList m_groupOfRow; ///< from row 1 on
};

} // namespace rosette
