#pragma once

#include "ui/shell/appcontext.h"
#include "ui/volunteers/volunteersmodel.h"
#include "ui/widgets/detailspane.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

namespace rosette {

class AbsenceList;
class AvailabilityGrid;
class SkillChips;

/// The card of one volunteer: how to reach them, what they can do and when, when they are away, and where they are
/// next.
class VolunteerDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit VolunteerDetails(AppContext &context, QWidget *parent = nullptr);

    void showVolunteer(const VolunteerRowData &row);
    VolunteerId volunteer() const { return m_row.volunteer.id; }

signals:
    void removeRequested(rosette::VolunteerId id);

private:
    void buildFields();
    void buildActions();
    void refill();
    void save();
    void saveConsent();
    void saveTimes(const WeeklyAvailability &availability);
    void joinWithElector();
    void edit(const QString &text, const std::function<Status(Connection &)> &change);
    void showConsent();
    void showElectorHint();

    AppContext &m_context;
    VolunteerRowData m_row;
    PersonId m_elector; ///< proposed; none when nobody fits
    QLineEdit *m_forename;
    QLineEdit *m_surname;
    QLineEdit *m_mobile;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_postcode;
    QComboBox *m_consent;
    QSpinBox *m_limit;
    SkillChips *m_skills;
    AvailabilityGrid *m_grid;
    QLabel *m_timesText;
    AbsenceList *m_absences;
    QLabel *m_shifts;
    QPlainTextEdit *m_note;
    QCheckBox *m_isNew;
    QCheckBox *m_avoidsStairs;
    QCheckBox *m_isActive;
    QLabel *m_hint;
    QToolButton *m_join;
    QWidget *m_hintRow = nullptr;
};

} // namespace rosette
