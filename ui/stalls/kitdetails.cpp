#include "ui/stalls/kitdetails.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>

#include "models/base/localtime.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/activities/volunteerbox.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

KitDetails::KitDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_name(new QLineEdit)
    , m_quantity(new QuantityField)
    , m_lifters(new QuantityField)
    , m_holder(new VolunteerBox(tr("Nobody")))
    , m_keptAt(new QLineEdit)
    , m_note(new QLineEdit)
    , m_custody(new QLabel)
    , m_outings(new QLabel)
{
    setNothing(tr("Choose a thing to see who has it, or add the first one."));
    buildFields();
    auto *removeAction = new QAction(tr("Remove"), this);
    removeAction->setObjectName(u"removeKitAction"_s);
    connect(removeAction, &QAction::triggered, this, &KitDetails::remove);
    addAction(removeAction);
    connect(this, &DetailsPane::saved, this, &KitDetails::save);
    connect(this, &DetailsPane::restored, this, &KitDetails::refill);
}

void KitDetails::buildFields()
{
    m_name->setObjectName(u"kitNameLineEdit"_s);
    m_quantity->setObjectName(u"kitQuantityField"_s);
    m_quantity->setRange(1, 1000);
    m_lifters->setObjectName(u"kitLiftersQuantityField"_s);
    m_lifters->setRange(1, 20);
    m_holder->setObjectName(u"kitHolderVolunteerBox"_s);
    m_keptAt->setObjectName(u"kitKeptAtLineEdit"_s);
    m_keptAt->setPlaceholderText(tr("Garage, key with the neighbour"));
    m_custody->setObjectName(u"kitCustodyLabel"_s);
    m_outings->setObjectName(u"kitOutingsLabel"_s);
    for (QLabel *text : {m_custody, m_outings}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QFormLayout *form = addSection();
    addField(form, tr("Name"), m_name);
    addField(form, tr("How many"), m_quantity);
    addField(form, tr("People to lift it"), m_lifters);
    addField(form, tr("Note"), m_note);
    form = addSection(tr("Who has it"));
    addField(form, tr("Held by"), m_holder);
    addField(form, tr("Where"), m_keptAt);
    addWidget(m_custody);
    addSection(tr("Where it goes"));
    addWidget(m_outings);
}

void KitDetails::showKit(const Kit &kit)
{
    m_kit = kit;
    showContent();
    refill();
}

void KitDetails::refill()
{
    setTitle(m_kit.name);
    m_name->setText(m_kit.name);
    m_quantity->setValue(m_kit.quantity);
    m_lifters->setValue(m_kit.lifters);
    m_holder->reload(m_context.campaign.connection());
    m_holder->setVolunteer(m_kit.holder);
    m_keptAt->setText(m_kit.keptAt);
    m_note->setText(m_kit.note);
    m_custody->setText(custodyText());
    m_outings->setText(outingsText());
}

QString KitDetails::custodyText() const
{
    if (!m_kit.holder)
        return Theme::shapeOf(Meaning::Attention) + u' ' + tr("Nobody is noted as having it.");
    QStringList words;
    if (m_kit.heldSince.isValid())
        words += tr("since %1").arg(shortDate(m_kit.heldSince));
    if (const auto holder = VolunteerRepository::find(m_context.campaign.connection(), m_kit.holder)) {
        if (const QString phone = holder->mobile.isEmpty() ? holder->phone : holder->mobile; !phone.isEmpty())
            words += phone;
        if (!holder->postcode.isEmpty())
            words += holder->postcode;
    }
    return words.isEmpty() ? m_kit.holderName : u"%1: %2"_s.arg(m_kit.holderName, words.join(u" · "_s));
}

QString KitDetails::outingsText() const
{
    const auto outings =
        KitRepository::outings(m_context.campaign.connection(), m_kit.id, m_context.clock.today()).valueOr({});
    QStringList lines;
    for (const KitOuting &outing : outings) {
        QString line = u"%1 · %2"_s.arg(shortDate(outing.date), outing.title);
        if (!outing.bringerName.isEmpty() && outing.bringerName != m_kit.holderName)
            line += tr(", brought by %1").arg(outing.bringerName);
        lines += line;
    }
    return lines.isEmpty() ? tr("On no packing list of the days to come.") : lines.join(u'\n');
}

void KitDetails::save()
{
    Kit kit = m_kit;
    kit.name = m_name->text().trimmed();
    kit.quantity = m_quantity->value();
    kit.lifters = m_lifters->value();
    kit.holder = m_holder->volunteer();
    kit.keptAt = m_keptAt->text().trimmed();
    kit.note = m_note->text().trimmed();
    if (kit.holder != m_kit.holder)
        kit.heldSince = kit.holder ? m_context.clock.today() : QDate();
    const Status status = m_context.campaign.edit(tr("Change %1").arg(m_kit.name),
                                                  [&](Connection &c) { return KitRepository::update(c, kit); });
    if (!status) {
        m_context.messages.showError(status.error());
        refill();
    }
}

void KitDetails::remove()
{
    const Status status = m_context.campaign.edit(
        tr("Remove %1").arg(m_kit.name), [id = m_kit.id](Connection &c) { return KitRepository::remove(c, id); });
    if (!status)
        m_context.messages.showError(status.error());
}

} // namespace rosette
