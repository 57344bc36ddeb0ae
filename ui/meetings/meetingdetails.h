#pragma once

#include "models/activities/activity.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QPlainTextEdit;

namespace rosette {

class PersonPicker;
class RollModel;

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
    void buildRoll();
    void buildIdeas();
    void showAgendaEnd();
    void showRoll();
    void showIdeas();
    void saveAgenda();
    void setPresent(PersonId person, bool isPresent);
    void addNewcomer(const QString &name);
    void addIdea();
    void change();
    void print();
    /// Tells what went wrong, if anything.
    void edit(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    Activity m_meeting;
    QPlainTextEdit *m_agenda;
    QLabel *m_end;
    QLabel *m_came;
    PersonPicker *m_picker;
    RollModel *m_roll;
    QListView *m_rollView;
    QListWidget *m_ideas;
    QLineEdit *m_newIdea;
};

} // namespace rosette
