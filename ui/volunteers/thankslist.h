#pragma once

#include <QWidget>

#include "models/volunteers/gratitude.h"
#include "ui/shell/appcontext.h"

class QLabel;
class QLineEdit;

namespace rosette {

class DateField;
class RemovableLines;

/// What a volunteer gave since they were last thanked, the times they were, and a line to note that one thanked them.
class ThanksList : public QWidget
{
    Q_OBJECT

public:
    explicit ThanksList(AppContext &context, QWidget *parent = nullptr);

    /// `given`: nothing when there is nothing to thank for.
    void showVolunteer(VolunteerId volunteer, const std::optional<Giving> &given);

private:
    void reload();
    void add();

    AppContext &m_context;
    VolunteerId m_volunteer;
    QString m_offered; ///< the reason that stands in the field by itself
    QLabel *m_given;
    RemovableLines *m_lines;
    DateField *m_day;
    QLineEdit *m_reason;
};

} // namespace rosette
