#include "models/walks/walkedline.h"

#include <algorithm>

namespace rosette {

namespace {

constexpr double kError = 20; // metres: who turns back sooner did not turn at all

} // namespace

void WalkedLine::add(const NetworkStep &step)
{
    if (step.metres() <= 0)
        return;
    if (m_steps.empty() || m_steps.back().link != step.link || m_steps.back().to != step.from) {
        m_steps.push_back(step);
        return;
    }
    NetworkStep &last = m_steps.back();
    if (last.isForwards() != step.isForwards() && std::min(last.metres(), step.metres()) > kError) {
        m_steps.push_back(step);
        return;
    }
    last.to = step.to;
    if (last.metres() <= 0)
        m_steps.pop_back();
}

Line WalkedLine::line() const
{
    Line line;
    for (const NetworkStep &step : m_steps) {
        for (const LonLat &point : stretchOf(m_network.links()[std::size_t(step.link)].line, step.from, step.to)) {
            if (line.isEmpty() || !(line.last() == point))
                line += point;
        }
    }
    return line;
}

} // namespace rosette
