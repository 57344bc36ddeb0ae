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

/// The card of one person: who and where, household, how to reach them, what must be known, what was said.
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

private:
    void buildFields();
    void buildActions();
    void refill();
    void save();
    void savePoint(const ContactPoint &point);
    void edit(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    Person m_person;
    QLabel *m_registration;
    QLabel *m_householdTitle = nullptr;
    QLabel *m_household;
    ContactPointsForm *m_points;
    QCheckBox *m_isDoNotContact;
    QCheckBox *m_isDeceased;
    QCheckBox *m_hasMoved;
    QPlainTextEdit *m_note;
    QLabel *m_history;
    QLineEdit *m_forename;
    QLineEdit *m_surname;
    QAction *m_remove = nullptr;
};

} // namespace rosette
