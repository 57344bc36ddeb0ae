#pragma once

#include <QWidget>

#include "models/base/id.h"
#include "ui/shell/appcontext.h"

class QLabel;
class QListView;

namespace rosette {

class PersonPicker;
class RollModel;

/// Who came to a meeting, ticked or added by typing, and who may be expected; somebody nobody knows is added with a
/// form. Every change is an undoable edit.
class MeetingRoll : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingRoll(AppContext &context, QWidget *parent = nullptr);

    void showMeeting(ActivityId meeting);

private:
    void reload();
    void setPresent(PersonId person, bool isPresent);
    void addNewcomer(const QString &name);

    AppContext &m_context;
    ActivityId m_meeting;
    QLabel *m_came;
    PersonPicker *m_picker;
    RollModel *m_roll;
    QListView *m_view;
};

} // namespace rosette
