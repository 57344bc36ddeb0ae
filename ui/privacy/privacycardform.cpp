#include "ui/privacy/privacycardform.h"

#include <QFormLayout>
#include <QLabel>

#include "models/output/privacycard.h"

namespace rosette {

PrivacyCardForm::PrivacyCardForm(QWidget *parent)
    : PaperForm(parent)
{
    auto *note = new QLabel(tr("Eight cards on a page. Cut them, take some to every door, and leave one with whoever "
                               "tells you something that you write down."));
    note->setWordWrap(true);
    form()->addRow(note);
}

PaperForm::Maker PrivacyCardForm::maker() const { return privacyCardDraft; }

} // namespace rosette
