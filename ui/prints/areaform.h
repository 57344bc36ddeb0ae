#pragma once

#include "models/output/contactsheets.h"
#include "ui/prints/paperform.h"

namespace rosette {

class SheetSubjectBox;

/// Paper for an area: one that is settled, or one that is asked for in the first two rows.
class AreaForm : public PaperForm
{
    Q_OBJECT

public:
    /// `subject` is the area in words.
    AreaForm(const ContactSheetRequest &area, const QString &subject, QWidget *parent);
    /// Asks for it.
    AreaForm(Connection &connection, QWidget *parent);

    bool hasTable() const override { return true; }

protected:
    ContactSheetRequest area() const;
    QString subject() const;

private:
    ContactSheetRequest m_area;
    QString m_subject;
    SheetSubjectBox *m_box = nullptr; ///< none when the area is settled
};

} // namespace rosette
