#pragma once

#include "models/activities/activity.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace rosette {

class MeetingRoll;

/// One meeting: its agenda, who came, and the ideas put forward there. Every change is an undoable edit.
class MeetingDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit MeetingDetails(AppContext &context, QWidget *parent = nullptr);

    void showMeeting(const Activity &meeting);

signals:
    void ideaRequested(rosette::ProposalId idea);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildAgenda();
    void buildIdeas();
    void showAgendaEnd();
    void showIdeas();
    void saveAgenda();
    void addIdea();
    void change();
    void print();
    /// Tells what went wrong, if anything.
    void edit(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    Activity m_meeting;
    QPlainTextEdit *m_agenda;
    QLabel *m_end;
    MeetingRoll *m_roll;
    QListWidget *m_ideas;
    QLineEdit *m_newIdea;
};

} // namespace rosette
