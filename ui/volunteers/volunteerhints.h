#pragma once

#include <QWidget>

#include "models/volunteers/volunteer.h"
#include "ui/shell/appcontext.h"

class QLabel;

namespace rosette {

/// What Rosette supposes of a volunteer, for somebody to decide: that they are an elector, or stand in the list twice.
class VolunteerHints : public QWidget
{
    Q_OBJECT

public:
    explicit VolunteerHints(AppContext &context, QWidget *parent = nullptr);

    void showVolunteer(const Volunteer &volunteer);

private:
    struct Hint
    {
        QWidget *row;
        QLabel *text;
    };
    struct Button
    {
        QString objectName;
        QString text;
        QString accessibleName;
        void (VolunteerHints::*decide)();
    };

    Hint addHint(const QString &labelName, const QList<Button> &buttons);
    void joinWithElector();
    void mergeDoubles();
    void callTwoPeople();
    void edit(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    Volunteer m_volunteer;
    PersonId m_elector; ///< proposed; none when nobody fits
    Volunteer m_double; ///< who may be the same; no id when nobody is
    Hint m_electorHint;
    Hint m_doubleHint;
};

} // namespace rosette
