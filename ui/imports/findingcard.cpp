#include "ui/imports/findingcard.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QToolButton>

#include "ui/imports/importdecisions.h"
#include "ui/imports/outcomewords.h"
#include "ui/imports/proposalchoice.h"
#include "ui/imports/readingfield.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// What is doubted of a cell stands beside the cell.
QString withoutDoubts(const ImportFinding &finding)
{
    QString reason = finding.reason;
    for (const ImportReading &reading : finding.readings) {
        if (reading.isUnsure())
            reason.remove(reading.doubt);
    }
    return reason.simplified();
}

} // namespace

FindingCard::FindingCard(const ImportDecisions &decisions, const Actions &actions, QWidget *parent)
    : DetailsPane(parent)
    , m_decisions(decisions)
    , m_actions(actions)
    , m_body(new QWidget)
    , m_lines(new QVBoxLayout(m_body))
    , m_buttons(new QButtonGroup(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(Space::kBetween);
    addWidget(m_body);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { emit decided(m_choices.at(id)->value()); });
    showFinding(std::nullopt);
}

void FindingCard::showFinding(const std::optional<ImportFinding> &finding)
{
    m_finding = finding;
    clear();
    if (!finding)
        return setNothing(tr("Choose a row to see what the file says of it."));
    showContent();
    setTitle(finding->title.isEmpty() ? tr("Line %1").arg(finding->line) : finding->title);
    if (const QString reason = withoutDoubts(*finding); !reason.isEmpty())
        addText(reason, u"findingReasonLabel"_s);
    addProposals();
    addReadings();
    addChanges();
    if (!finding->source.isEmpty()) {
        addTitle(tr("In the file"));
        addText(finding->source, u"findingSourceLabel"_s);
    }
    showDecision();
}

void FindingCard::clear()
{
    for (QAbstractButton *button : m_buttons->buttons())
        m_buttons->removeButton(button);
    m_choices.clear();
    m_readings.clear();
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of them may be telling of its click just now
        }
        delete item;
    }
}

QString FindingCard::subtitle() const
{
    QStringList parts{OutcomeWords::title(m_decisions.outcomeOf(*m_finding))};
    parts += m_finding->line > 0 ? tr("line %1").arg(m_finding->line) : tr("not in the file");
    parts += m_finding->number;
    parts += OutcomeWords::placeOf(*m_finding);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void FindingCard::addText(const QString &text, const QString &objectName)
{
    QLabel *label = plainLabel(text);
    label->setObjectName(objectName);
    m_lines->addWidget(label);
}

void FindingCard::addTitle(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(Theme::sectionFont(Theme::secondaryFont(font())));
    m_lines->addWidget(label);
}

void FindingCard::addProposals()
{
    if (m_finding->proposals.isEmpty())
        return;
    addTitle(tr("Who is this?"));
    for (const ImportProposal &proposal : m_finding->proposals) {
        const int id = int(m_choices.size());
        auto *choice = new ProposalChoice(proposal, id + 1, proposal.value == m_finding->decision);
        m_buttons->addButton(choice->button(), id);
        m_choices += choice;
        m_lines->addWidget(choice);
    }
    auto *later = new QToolButton;
    later->setDefaultAction(m_actions.later);
    m_lines->addWidget(later, 0, Qt::AlignLeft);
}

void FindingCard::addReadings()
{
    m_actions.agree->setEnabled(!m_finding->readings.isEmpty());
    if (m_finding->readings.isEmpty())
        return;
    addTitle(tr("What was understood"));
    for (const ImportReading &reading : m_finding->readings) {
        auto *field = new ReadingField(reading);
        connect(field, &ReadingField::agreed, this, [this](const QString &key, const QString &text) {
            emit agreed({{key, text}});
        });
        m_readings += field;
        m_lines->addWidget(field);
    }
    auto *agree = new QToolButton;
    agree->setObjectName(u"agreeToolButton"_s);
    agree->setDefaultAction(m_actions.agree);
    m_lines->addWidget(agree, 0, Qt::AlignLeft);
}

void FindingCard::agreeToAll()
{
    QMap<QString, QString> texts;
    for (const ReadingField *field : std::as_const(m_readings))
        texts[field->key()] = field->text();
    if (!texts.isEmpty())
        emit agreed(texts);
}

void FindingCard::addChanges()
{
    if (m_finding->changes.isEmpty())
        return;
    addTitle(tr("What changes"));
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::kBetween);
    grid->setVerticalSpacing(4);
    for (const ImportChange &change : m_finding->changes) {
        const int row = grid->rowCount();
        QLabel *field = plainLabel(change.field);
        QLabel *before = plainLabel(change.before.isEmpty() ? tr("none") : change.before);
        QLabel *after = plainLabel(change.after.isEmpty() ? tr("none") : change.after);
        Theme::makeSecondary(field);
        before->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(field, row, 0, Qt::AlignTop);
        grid->addWidget(before, row, 1, Qt::AlignTop);
        grid->addWidget(new QLabel(u"→"_s), row, 2, Qt::AlignTop);
        grid->addWidget(after, row, 3, Qt::AlignTop);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_lines->addWidget(table);
}

void FindingCard::showDecision()
{
    if (!m_finding)
        return;
    setSubtitle(subtitle());
    for (const ProposalChoice *choice : std::as_const(m_choices))
        choice->button()->setChecked(choice->value() == m_decisions.valueFor(*m_finding));
    for (qsizetype i = 0; i < m_readings.size(); ++i) {
        const ImportReading &reading = m_finding->readings.at(i);
        m_readings.at(i)->showText(m_decisions.textFor(*m_finding, reading), m_decisions.isAgreed(*m_finding, reading));
    }
}

} // namespace rosette
