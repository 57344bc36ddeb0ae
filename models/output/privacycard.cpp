#include "models/output/privacycard.h"

#include <QCoreApplication>

#include "models/canvass/retention.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTextKey = "privacy.cardText"_L1;
constexpr int kColumns = 2;
constexpr int kRows = 4;
constexpr double kInside = 4; // mm from the cut to the words
constexpr double kTitleHeight = 7;
constexpr double kLightestType = 6.5;

QString tr(const char *text) { return QCoreApplication::translate("PrivacyCard", text); }

/// As large as all of it fits, and never over the card's edge.
TextStyle styleFor(Paper &paper, const QString &words, const QSizeF &room)
{
    TextStyle style{9.5};
    const auto heightOf = [&] {
        constexpr double kLineInPoints = 0.45; // mm of a line for each point of type, with air
        return double(paper.wrapped(words, style, room.width()).size()) * style.points * kLineInPoints;
    };
    while (style.points > kLightestType && heightOf() > room.height())
        style.points -= 0.5;
    return style;
}

void drawCard(Paper &paper, const QRectF &card, const QString &words)
{
    const QRectF inside = card.adjusted(kInside, kInside, -kInside, -kInside);
    const QRectF title(inside.left(), inside.top(), inside.width(), kTitleHeight - 1);
    paper.text(title, tr("How we use what you tell us"), {11, true});
    const QRectF room = inside.adjusted(0, kTitleHeight, 0, 0);
    paper.paragraph(room, words, styleFor(paper, words, room.size()));
}

void drawPage(Paper &paper, const QString &words)
{
    paper.beginPage();
    const QSizeF size(paper.width() / kColumns, paper.height() / kRows);
    QList<QLineF> cuts;
    for (int column = 1; column < kColumns; ++column)
        cuts += QLineF(size.width() * column, 0, size.width() * column, paper.height());
    for (int row = 1; row < kRows; ++row)
        cuts += QLineF(0, size.height() * row, paper.width(), size.height() * row);
    paper.lines(cuts, 0.3, 0.6);
    for (int place = 0; place < kColumns * kRows; ++place) {
        const QPointF corner(size.width() * (place % kColumns), size.height() * (place / kColumns));
        drawCard(paper, QRectF(corner, size), words);
    }
}

} // namespace

QString PrivacyCard::usualText(const QString &campaign, int months)
{
    QStringList sentences{tr("We are %1. When we talk with you we note that we did, what matters to you, how you may "
                             "vote if you tell us, "
                             "and what we promise you. We use it to organise our campaign and to do what we promised, "
                             "and for nothing else.")
                              .arg(campaign),
                          tr("It is kept locked, shown only to helpers who need it, and sold or given to nobody.")};
    if (months > 0)
        sentences +=
            tr("We delete what we noted after %1, but for what we promised and is still to do, and numbers that "
               "you agreed we may use.")
                .arg(months == 1 ? tr("a month") : tr("%1 months").arg(months));
    sentences +=
        tr("You need not answer. You may ask us at any time what we hold about you, to put it right or delete it, "
           "or not to come, call or write again. You may complain to the Information Commissioner’s Office, "
           "ico.org.uk.");
    return sentences.join(u' ');
}

Result<QString> PrivacyCard::text(Connection &c)
{
    ROSETTE_ASSIGN(const QString own, CampaignInfoRepository::setting(c, kTextKey));
    if (!own.isEmpty())
        return own;
    ROSETTE_ASSIGN(const CampaignInfo info, CampaignInfoRepository::load(c));
    ROSETTE_ASSIGN(const int months, Retention::months(c));
    return usualText(info.name, months);
}

Status PrivacyCard::setText(Connection &c, const QString &text)
{
    return CampaignInfoRepository::setSetting(c, kTextKey, text.trimmed());
}

Result<PaperDraft> privacyCardDraft(const ExportContext &context)
{
    ROSETTE_ASSIGN(const Clearance clearance,
                   Gate::pass(context.connection, Purpose::Statistics, {}, context.clock.today()));
    ROSETTE_ASSIGN(QString words, PrivacyCard::text(context.connection));
    QStringList remarks;
    if (clearance.privacyLine().isEmpty())
        remarks += tr("The card does not say where to ask: give the campaign a privacy line (Campaign…).");
    else
        words += u' ' + clearance.privacyLine();
    return PaperDraft{.clearance = clearance,
                      .note = ReleaseNote{tr("Privacy cards"), {}, clearance.campaign().name, kColumns * kRows, 0},
                      .title = tr("Privacy cards"),
                      .remarks = remarks,
                      .draw = [words](Paper &paper) { drawPage(paper, words); }};
}

} // namespace rosette
