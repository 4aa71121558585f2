"""The exact reading of the relation beside a Markov chain, and the time that it takes.

With ``--chain`` the same model is drawn from by the No-U-Turn sampler of NumPyro, which is no
dependency of the book: ``pip install numpyro arviz`` in an environment of its own, with this
repository on its path. Prints the greatest difference between the posterior means of a year, the
greatest R-hat and the least effective sample size.
"""

import argparse
import time

import numpy as np

from racconigi.findings.relation import leveled, reading
from racconigi.measures.occasions import count_levels, occasions
from racconigi.measures.relation import Model, relate
from racconigi.measures.spells import cut
from racconigi.timeline import FIRST, LAST


def exact(counts):
    """Time the reading and the cut into spells, and the plain way: one lean for each decade."""
    begun = time.perf_counter()
    relation = relate(counts)
    read = time.perf_counter() - begun
    sides = {"friendly": counts.iloc[:, 3:].sum(axis=1), "hostile": counts.iloc[:, :3].sum(axis=1)}
    begun = time.perf_counter()
    cut(counts.assign(**sides)[["friendly", "hostile"]], length=20, rho=relation.mode.rho)
    print(f"relation {read:.1f} s, spells {time.perf_counter() - begun:.2f} s")
    return relation


def chain(counts, *, warmup=1000, draws=1000, chains=4):
    """Draw from the same model by a Markov chain; return its summary by year."""
    import arviz
    import jax
    import jax.numpy as jnp
    import numpyro
    import numpyro.distributions as dist
    from numpyro.infer import MCMC, NUTS

    numpyro.enable_x64()
    numpyro.set_host_device_count(chains)
    seen, prior = jnp.asarray(counts.to_numpy()), Model()
    years = len(seen)

    def model():
        sigma = numpyro.sample("sigma", dist.HalfNormal(prior.step))
        rho = numpyro.sample("rho", dist.LogNormal(np.log(prior.concentration), 1.0))
        gaps = numpyro.sample("gaps", dist.LogNormal(0.0, 1.0).expand([3]))
        start = numpyro.sample("start", dist.Normal(0.0, prior.start))
        steps = numpyro.sample("steps", dist.StudentT(prior.freedom).expand([years - 1]))
        x = numpyro.deterministic(
            "x", start + jnp.concatenate([jnp.zeros(1), jnp.cumsum(sigma * steps)])
        )
        cuts = jnp.stack([-(gaps[0] + gaps[1]), -gaps[1], 0.0, gaps[2]])
        below = jax.nn.sigmoid(cuts[None, :] - x[:, None])
        edges = jnp.concatenate([jnp.zeros((years, 1)), below, jnp.ones((years, 1))], axis=1)
        odds = jnp.clip(jnp.diff(edges, axis=1), 1e-12)
        numpyro.sample(
            "seen",
            dist.DirichletMultinomial(rho * odds, total_count=seen.sum(axis=1)),
            obs=seen,
        )

    sampler = MCMC(
        NUTS(model, target_accept_prob=0.9), num_warmup=warmup, num_samples=draws,
        num_chains=chains, chain_method="sequential", progress_bar=False,
    )  # fmt: skip
    sampler.run(jax.random.key(1909))
    return arviz.summary(
        arviz.from_numpyro(sampler), var_names=["x", "sigma", "rho", "gaps"], round_to=4
    )


def main():
    """Print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chain", action="store_true", help="compare with a Markov chain")
    chosen = parser.parse_args()
    counts, _ = reading()
    again = count_levels(occasions(leveled()), range(FIRST, LAST + 1))
    assert again.equals(counts)
    relation = exact(counts)
    if chosen.chain:
        found = chain(counts)
        means = found[found.index.str.startswith("x[")]["mean"].to_numpy()
        apart = np.abs(means - relation.marginal @ relation.grid)
        worst = int(relation.years[apart.argmax()])
        print(f"means apart by at most {apart.max():.3f} ({worst}), on average {apart.mean():.3f}")
        r_hat, size = found["r_hat"].max(), found["ess_bulk"].min()
        print(f"R-hat at most {r_hat:.3f}, effective size at least {size:.0f}")


if __name__ == "__main__":
    main()
