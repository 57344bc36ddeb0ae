#pragma once

#include "ui/shell/appcontext.h"
#include "ui/volunteers/volunteersmodel.h"
#include "ui/widgets/detailspane.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace rosette {

class AbsenceList;
class AvailabilityGrid;
class ConsentBox;
class SkillChips;
class ThanksList;
class VolunteerHints;
class YearView;

/// The card of one volunteer: how to reach them, what they can do and when, when they are away, where they are next,
/// what they gave over a year, and how they were thanked.
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
    void edit(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    VolunteerRowData m_row;
    QLineEdit *m_forename;
    QLineEdit *m_surname;
    QLineEdit *m_mobile;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_postcode;
    ConsentBox *m_consent;
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
    QCheckBox *m_likesEveryWeek;
    QCheckBox *m_isRepresentative;
    QLineEdit *m_office;
    VolunteerHints *m_hints;
    YearView *m_year;
    ThanksList *m_thanks;
};

} // namespace rosette
