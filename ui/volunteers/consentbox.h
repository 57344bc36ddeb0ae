#pragma once

#include <QComboBox>

#include "models/people/contactpoint.h"

namespace rosette {

class Connection;

/// Whether a person may be contacted: the weakest answer for their ways to be reached; who noted it when, as a tip.
class ConsentBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ConsentBox(QWidget *parent = nullptr);

    void showPerson(Connection &connection, PersonId person);
    Consent consent() const { return Consent(currentData().toInt()); }
};

} // namespace rosette
