#include "ui/canvass/codedetails.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/activities/volunteerbox.h"
#include "ui/canvass/codesmodel.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/taskrunner.h"
#include "ui/shell/theme.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

Status updateUsable(Connection &c, const Code &code)
{
    ROSETTE_CHECK(CodeRepository::checkUse(c, code));
    return CodeRepository::update(c, code);
}

} // namespace

CodeDetails::CodeDetails(AppContext &context, CodeKind kind, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_label(new QLineEdit(this))
    , m_isContact(new QCheckBox(tr("Somebody was spoken to"), this))
    , m_isOfDoor(new QCheckBox(tr("Said of the whole door"), this))
    , m_stance(new QComboBox(this))
    , m_dueDays(new QuantityField(this))
    , m_owner(new VolunteerBox(tr("nobody in particular"), this))
{
    m_label->setObjectName(u"codeLabelLineEdit"_s);
    m_isContact->setObjectName(u"isContactCheckBox"_s);
    m_isOfDoor->setObjectName(u"isOfDoorCheckBox"_s);
    m_stance->setObjectName(u"stanceComboBox"_s);
    m_dueDays->setObjectName(u"dueDaysQuantityField"_s);
    m_owner->setObjectName(u"askOwnerVolunteerBox"_s);
    for (QWidget *field :
         {static_cast<QWidget *>(m_isContact), static_cast<QWidget *>(m_isOfDoor), static_cast<QWidget *>(m_stance),
          static_cast<QWidget *>(m_dueDays), static_cast<QWidget *>(m_owner)})
        field->hide();
    buildFields(kind);
    connect(this, &DetailsPane::saved, this, &CodeDetails::save);
    connect(this, &DetailsPane::restored, this, &CodeDetails::refill);
}

void CodeDetails::buildFields(CodeKind kind)
{
    QFormLayout *form = addSection();
    addField(form, tr("Label"), m_label);
    const auto add = [&](const QString &label, QWidget *field) {
        field->show();
        addField(form, label, field);
    };
    switch (kind) {
    case CodeKind::Outcome:
        m_isContact->setAccessibleName(m_isContact->text());
        add(QString(), m_isContact);
        m_isOfDoor->setAccessibleName(m_isOfDoor->text());
        add(QString(), m_isOfDoor);
        addHint(
            tr("Contacts and the contact rate count these outcomes, in all figures, also of conversations long ago. "
               "What is said of the whole door is ticked once for a household on sheets."));
        break;
    case CodeKind::Support:
        for (const Stance stance : {Stance::For, Stance::Undecided, Stance::Against})
            m_stance->addItem(stanceText(stance), int(stance));
        m_stance->addItem(tr("none of these"), int(Stance::None));
        add(tr("Stands for"), m_stance);
        addHint(tr("Answers keep their words when they go out of use, and conversations keep the answers."));
        break;
    case CodeKind::Ask:
        add(tr("Days until due"), m_dueDays);
        add(tr("Seen to by"), m_owner);
        addHint(tr("Each becomes a follow-up. 0 days: no date."));
        break;
    }
}

void CodeDetails::addHint(const QString &text)
{
    auto *hint = new QLabel(text);
    hint->setWordWrap(true);
    Theme::makeSecondary(hint);
    addWidget(hint);
}

void CodeDetails::showCode(const Code &code)
{
    m_code = code;
    m_owner->reload(m_context.campaign.connection());
    showContent();
    refill();
}

void CodeDetails::refill()
{
    setTitle(m_code.label);
    setSubtitle(m_code.isRetired ? tr("out of use") : tr("typed as “%1”").arg(m_code.written()));
    m_label->setText(m_code.label);
    m_isContact->setChecked(m_code.isContact);
    m_isOfDoor->setChecked(m_code.isOfDoor);
    m_stance->setCurrentIndex(m_stance->findData(int(m_code.stance)));
    m_dueDays->setValue(m_code.dueDays.value_or(0));
    m_owner->setVolunteer(m_code.owner);
}

void CodeDetails::save()
{
    Code code = m_code;
    code.label = m_label->text().simplified();
    if (code.label.isEmpty())
        return refill();
    code.isContact = m_isContact->isChecked();
    code.isOfDoor = !code.isContact && m_isOfDoor->isChecked(); // a talk is with one person
    if (m_stance->count() > 0)
        code.stance = Stance(m_stance->currentData().toInt());
    code.dueDays = m_dueDays->value() > 0 ? std::optional(m_dueDays->value()) : std::nullopt;
    code.owner = m_owner->volunteer();
    if (code.isContact != m_code.isContact)
        return saveAsTask(code);
    const Status status = m_context.campaign.edit(tr("Change “%1”").arg(m_code.label),
                                                  [&](Connection &c) { return updateUsable(c, code); });
    if (status)
        return;
    m_context.messages.showError(status.error());
    refill();
}

void CodeDetails::saveAsTask(const Code &code)
{
    m_context.tasks.run<ChangeSet>(
        tr("Counting contacts anew"), this,
        [code, file = m_context.campaign.file()](const Feedback &, Connection &c) {
            return file.change(c, [&](Connection &connection) { return updateUsable(connection, code); });
        },
        [this, text = tr("Change “%1”").arg(m_code.label)](Result<ChangeSet> changes) {
            if (changes)
                return m_context.campaign.pushUndo(text, std::move(*changes));
            m_context.messages.showError(changes.error());
            refill();
        });
}

} // namespace rosette
