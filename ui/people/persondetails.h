#pragma once

#include "models/people/contactpoint.h"
#include "models/people/person.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rosette {

class ContactPointsForm;
class ObjectionsBox;
class PersonDoor;
class PersonTimeline;

/// The card of one person: who and where, household, how to reach them, what must be known, what happened.
class PersonDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit PersonDetails(AppContext &context, QWidget *parent = nullptr);

    /// Also reads again after a change; a person who is gone leaves the pane empty.
    void showPerson(PersonId id);
    PersonId person() const { return m_person.id; }

signals:
    /// A name in the household was chosen.
    void personChosen(rosette::PersonId id);
    void removeRequested(rosette::PersonId id);
    /// All that is held about the person shall be written to a file.
    void recordRequested(rosette::PersonId id);

private:
    void buildFields();
    void addCardAction(const QString &icon, const QString &text, const QString &name, const std::function<void()> &run);
    void buildActions();
    void refill();
    void fillWords();
    void save();
    void savePoint(const ContactPoint &point);
    void saveObjections();
    void edit(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    Person m_person;
    QLabel *m_registration;
    QLabel *m_eligibility;
    QLabel *m_warning;
    PersonDoor *m_door;
    ContactPointsForm *m_points;
    QCheckBox *m_isDoNotContact;
    QCheckBox *m_isDeceased;
    QCheckBox *m_hasMoved;
    ObjectionsBox *m_objections;
    QPlainTextEdit *m_note;
    PersonTimeline *m_history;
    QLineEdit *m_forename;
    QLineEdit *m_surname;
    QAction *m_remove = nullptr;
};

} // namespace rosette
