#pragma once

#include <QWidget>

#include "models/canvass/codes.h"
#include "models/canvass/heard.h"
#include "ui/shell/appcontext.h"

class QComboBox;
class QFormLayout;

namespace rosette {

class AskFields;
class DateField;
class NoteField;
class QuestionFields;
class VolunteerBox;
class WhoBox;

/// The fields of one conversation: with whom, what came of it, what was answered and asked for, when and by whom.
class ConversationForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationForm(AppContext &context, QWidget *parent = nullptr);

    /// Where it was: one of these doors; none: met elsewhere, anybody by name.
    void setDoors(const QList<DoorId> &doors);
    void setPerson(PersonId id);
    /// At which stall or session, and so on which day.
    void setActivity(ActivityId id);
    /// Shows what stands in the file.
    void setHeard(const Heard &heard);
    /// As the fields say; `recordedAt` is the clock's now.
    Heard heard() const;
    /// Puts the cursor where typing begins: with whom, or what came of it.
    void takeFocus();
    /// Empties what was said by one person; day, place and volunteer stay.
    void prepareNext();

private:
    void buildFields();
    void addField(const QString &label, QWidget *field, const QString &name);
    void fillDoor();
    void offerOutcome();
    void fillActivities();
    void fillQuestions(const QList<SurveyAnswer> &answered);
    void fillSupport();
    bool isContact() const;

    AppContext &m_context;
    CodeBook m_codes;
    Heard m_heard; ///< what the fields do not show: sheet, correction
    QFormLayout *m_form;
    QComboBox *m_door;
    WhoBox *m_who;
    QComboBox *m_outcome;
    QComboBox *m_support;
    QuestionFields *m_questions;
    AskFields *m_asks;
    NoteField *m_note;
    DateField *m_day;
    VolunteerBox *m_volunteer;
    QComboBox *m_activity;
    bool m_isOutcomeChosen = false; ///< by the user, or in the file
};

} // namespace rosette
