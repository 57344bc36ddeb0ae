#include "ui/rota/coverlist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 3;

QLabel *plainLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CoverList::CoverList(QWidget *parent)
    : QWidget(parent)
{
    auto *title = new QLabel(tr("Ask next"));
    title->setFont(Theme::sectionFont(Theme::secondaryFont(font())));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(title);
    for (int place = 0; place < kRows; ++place) {
        m_rows += makeRow(place);
        layout->addWidget(m_rows.last().widget);
    }
}

CoverList::Row CoverList::makeRow(int place)
{
    const QString number = QString::number(place + 1);
    Row row{new QWidget, plainLabel(u"cover%1NameLabel"_s.arg(number)), plainLabel(u"cover%1PhoneLabel"_s.arg(number)),
            plainLabel(u"cover%1ReasonLabel"_s.arg(number))};
    row.reason->setWordWrap(true);
    Theme::makeSecondary(row.reason);
    auto *head = new QHBoxLayout;
    head->addWidget(row.name, 1);
    head->addWidget(row.phone);
    auto *answers = new QWidget;
    auto *buttons = new QHBoxLayout(answers);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(4);
    addAnswer(answers, place, u"cover%1AskedToolButton"_s.arg(number), tr("Asked"), AssignmentState::Offered);
    addAnswer(answers, place, u"cover%1YesToolButton"_s.arg(number), tr("Yes"), AssignmentState::Confirmed);
    addAnswer(answers, place, u"cover%1NoToolButton"_s.arg(number), tr("No"), AssignmentState::Declined);
    auto *layout = new QVBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(row.reason);
    layout->addWidget(answers);
    return row;
}

void CoverList::addAnswer(QWidget *row, int place, const QString &objectName, const QString &text,
                          AssignmentState answer)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setText(text);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, [this, place, answer] {
        const Candidate candidate = m_candidates.at(place); // the answer brings other candidates
        emit answered(candidate, answer);
    });
    const auto press = [button] { button->click(); };
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(key, button, press, Qt::WidgetShortcut); // as Space does
    row->layout()->addWidget(button);
}

void CoverList::takeFocus() { m_rows.first().widget->findChild<QToolButton *>()->setFocus(); }

void CoverList::showCandidates(const QList<Candidate> &ranked)
{
    m_candidates.clear();
    for (const Candidate &candidate : ranked) {
        if (candidate.canCome() && m_candidates.size() < kRows)
            m_candidates += candidate;
    }
    for (qsizetype place = 0; place < m_rows.size(); ++place) {
        const Row &row = m_rows[place];
        row.widget->setVisible(place < m_candidates.size());
        if (place >= m_candidates.size())
            continue;
        const Candidate &candidate = m_candidates[place];
        row.name->setText(candidate.name);
        row.phone->setText(candidate.mobile.isEmpty() ? tr("no number") : candidate.mobile);
        row.reason->setText(candidate.reason);
        for (QToolButton *button : row.widget->findChildren<QToolButton *>())
            button->setAccessibleName(tr("%1: %2").arg(candidate.name, button->text().toLower()));
    }
    setVisible(!m_candidates.isEmpty());
}

} // namespace rosette
