#pragma once

#include "models/output/contactsheets.h"
#include "ui/prints/paperform.h"

namespace rosette {

class SheetSubjectBox;

/// Contact sheets: how they are laid out and, unless that is settled, for what they are. As chosen the last time.
class ContactSheetForm : public PaperForm
{
    Q_OBJECT

public:
    /// `subject` is what is printed, in words.
    ContactSheetForm(const ContactSheetRequest &request, const QString &subject, QWidget *parent = nullptr);
    /// Asks what is printed.
    explicit ContactSheetForm(Connection &connection, QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override;
    bool hasTable() const override { return true; }
    ContactSheetRequest request() const;

private:
    void addLayout();

    ContactSheetRequest m_request;
    QString m_subject;
    SheetSubjectBox *m_box = nullptr; ///< none when the subject is settled
    QComboBox *m_style = nullptr;
    QCheckBox *m_large = nullptr;
};

} // namespace rosette
