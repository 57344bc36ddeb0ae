#pragma once

#include <array>

#include <QCoreApplication>
#include <QString>

#include "models/activities/activityresult.h"

class QLineEdit;

namespace rosette {

class QuantityField;

/// The fields for what a stall or session gave. The form that they are put into owns them.
class ResultFields
{
    Q_DECLARE_TR_FUNCTIONS(rosette::ResultFields)

public:
    struct Field
    {
        QString label;
        QLineEdit *widget;
    };

    ResultFields();

    /// In the order in which they are typed.
    std::array<Field, 6> all() const;
    void show(const ActivityResult &result);
    /// What they say of that activity.
    ActivityResult result(ActivityId activity) const;

private:
    QuantityField *m_conversations;
    QuantityField *m_signUps;
    QuantityField *m_registrations;
    QuantityField *m_leaflets;
    QLineEdit *m_weather;
    QLineEdit *m_trouble;
};

} // namespace rosette
