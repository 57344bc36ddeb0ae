#pragma once

#include <QToolButton>

#include "models/people/electoratecount.h"
#include "ui/shell/appcontext.h"

namespace rosette {

/// "Who may vote on Thu 6 May 2027: 13,921": the next election in one line, counted in the background and kept fresh;
/// opens the form of elections. Hidden while no election is to come.
class NextElectionButton : public QToolButton
{
    Q_OBJECT

public:
    explicit NextElectionButton(AppContext &context, QWidget *parent = nullptr);

private:
    void reload();
    void showCount(const ElectorateCount &count);

    AppContext &m_context;
    Election m_election;
    int m_counting = 0; ///< the running task, see TaskRunner
};

} // namespace rosette
