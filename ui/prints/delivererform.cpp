#include "ui/prints/delivererform.h"

#include <QLabel>
#include <QVBoxLayout>

#include "models/output/delivererslist.h"

namespace rosette {

DelivererForm::DelivererForm(QWidget *parent)
    : PaperForm(parent)
{
    auto *text =
        new QLabel(tr("Everybody who walks a round with leaflets, with phone, rounds, doors, the bundles that are "
                      "out, and until when they are away. Whoever does not want to be phoned is listed without "
                      "a number."),
                   this);
    text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
}

PaperForm::Maker DelivererForm::maker() const
{
    return [](const ExportContext &context) -> Result<PaperDraft> {
        ROSETTE_ASSIGN(const DeliverersList list, DeliverersList::make(context));
        return list.draft;
    };
}

QString DelivererForm::fileName() const { return tr("Deliverers"); }

} // namespace rosette
