#pragma once

#include "models/activities/pitch.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace rosette {

class Clock;
class DateField;
class DetailsPane;
class QuantityField;

/// The fields that say what one authority permits on a pitch, in a card's section. Belongs to the card, which owns the
/// widgets.
class PermissionFields
{
public:
    /// Adds the fields to `form`; object names begin with `prefix`: councilPermissionComboBox,
    /// councilReferenceLineEdit.
    PermissionFields(DetailsPane &card, QFormLayout *form, const QString &prefix, const Clock &clock);

    void show(const PitchPermission &said);
    Permission state() const;
    QString reference() const;
    QDate expiresOn() const;
    std::optional<int> noticeDays() const; ///< nothing for 0

private:
    QComboBox *m_state;
    QLineEdit *m_reference;
    DateField *m_expires;
    QuantityField *m_notice;
};

} // namespace rosette
