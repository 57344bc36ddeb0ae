#pragma once

#include "ui/prints/areaform.h"

namespace rosette {

/// Contact sheets: for what they are and how they are laid out. As chosen the last time.
class ContactSheetForm : public AreaForm
{
    Q_OBJECT

public:
    ContactSheetForm(const ContactSheetRequest &area, const QString &subject, QWidget *parent = nullptr);
    explicit ContactSheetForm(Connection &connection, QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override;

private:
    void addLayout();

    QComboBox *m_style = nullptr;
    QCheckBox *m_large = nullptr;
};

} // namespace rosette
