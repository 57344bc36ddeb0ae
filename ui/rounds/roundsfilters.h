#pragma once

#include "models/rounds/roundset.h"
#include "ui/rounds/roundsmodel.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/filterbar.h"

class QComboBox;

namespace rosette {

class RoundSetCommands;

/// Which rounds are listed: by words, by set (with what is done with a set beside it), and since when progress counts.
class RoundsFilters : public FilterBar
{
    Q_OBJECT

public:
    explicit RoundsFilters(AppContext &context, QWidget *parent = nullptr);

    /// Reads the sets anew and keeps the chosen one.
    void reload();
    RoundsFilter filter() const;
    /// The chosen set; nothing when all are listed.
    std::optional<RoundSet> set() const;
    void showSet(RoundSetId set);
    /// All sets in use, any name.
    void clear();

private:
    /// With its ward where two sets have one name.
    QString labelOf(const RoundSet &set) const;
    QDate since() const;

    AppContext &m_context;
    RoundSetCommands *m_commands;
    QComboBox *m_set;
    QComboBox *m_period;
    QList<RoundSet> m_sets;
};

} // namespace rosette
